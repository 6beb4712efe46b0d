<#
Gỡ đăng ký phần bổ trợ NLB mà install.ps1 đã ghi cho người đang dùng máy này. Không cần quyền quản trị. Việc làm:
  1. Xoá giá trị mang mã phần bổ trợ trong HKEY_CURRENT_USER\Software\Microsoft\Office\16.0\WEF\Developer, nếu nó trỏ tới tệp do install.ps1 chép.
  2. Xoá %LOCALAPPDATA%\NLB\manifest.xml, và thư mục ấy nếu không còn gì khác.
Tệp Excel của đơn vị không bị đụng tới.

Takes away what install.ps1 registered for the current user. No administrator needed. What it does:
  1. Deletes the value with the add-in's id from HKEY_CURRENT_USER\Software\Microsoft\Office\16.0\WEF\Developer, if it names the file that
     install.ps1 copied.
  2. Deletes %LOCALAPPDATA%\NLB\manifest.xml, and the folder if nothing else is in it.
Workbooks are not touched.
#>
#Requires -Version 5.1
$ErrorActionPreference = 'Stop'
Set-StrictMode -Version 2

$id = '8d5a6f1e-3c47-4b0a-9e62-7f14d2c9b350'
$key = 'HKCU:\Software\Microsoft\Office\16.0\WEF\Developer'
$folder = Join-Path $env:LOCALAPPDATA 'NLB'
$target = Join-Path $folder 'manifest.xml'

# Both languages, the window open until it was read. / Hai ngôn ngữ, cửa sổ chờ người đọc xong.
function Say([string] $vi, [string] $en) {
    Write-Host $vi
    Write-Host "  $en"
}

# The path registered under our id, or $null. / Đường dẫn đã đăng ký với mã của phần bổ trợ, hoặc $null.
function Get-Registered {
    if (-not (Test-Path -LiteralPath $key)) { return $null }
    $item = Get-Item -LiteralPath $key
    return $item.GetValue($id, $null)
}

try {
    $registered = Get-Registered
    if (($null -ne $registered) -and ($registered -ne $target)) {
        Say "Phần bổ trợ được đăng ký từ nơi khác: $registered. Không do install.ps1 ghi nên giữ nguyên." `
            "The add-in is registered from elsewhere: $registered. install.ps1 did not write that, so it stays."
        return
    }

    if ($null -ne $registered) { Remove-ItemProperty -LiteralPath $key -Name $id }
    if (Test-Path -LiteralPath $target -PathType Leaf) { Remove-Item -LiteralPath $target }
    if ((Test-Path -LiteralPath $folder) -and -not (Get-ChildItem -LiteralPath $folder -Force)) {
        Remove-Item -LiteralPath $folder
    }

    if ($null -eq $registered) { Say 'Không có đăng ký nào để gỡ.' 'Nothing was registered.' }
    else { Say 'Đã gỡ. Đóng hết cửa sổ Excel rồi mở lại.' 'Removed. Close all Excel windows and open Excel again.' }
}
catch {
    Say "Không gỡ được: $($_.Exception.Message)" "It could not be removed: $($_.Exception.Message)"
}
finally {
    Read-Host 'Enter' | Out-Null
}
