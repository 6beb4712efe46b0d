<#
Đăng ký phần bổ trợ NLB cho riêng người đang dùng máy này. Không cần quyền quản trị. Việc làm:
  1. Chép manifest.xml (ở thư mục trên) vào %LOCALAPPDATA%\NLB.
  2. Ghi một giá trị vào HKEY_CURRENT_USER\Software\Microsoft\Office\16.0\WEF\Developer: tên là mã phần bổ trợ, nội dung là đường dẫn tệp ấy.
Không tải gì từ mạng, không sửa gì khác. Gỡ bằng remove.ps1.

Registers the NLB add-in for the current user of this computer. No administrator needed. What it does:
  1. Copies manifest.xml (from the folder above) to %LOCALAPPDATA%\NLB.
  2. Writes one value into HKEY_CURRENT_USER\Software\Microsoft\Office\16.0\WEF\Developer: the add-in's id as its name, the path of that
     file as its data.
It fetches nothing from the network and changes nothing else. remove.ps1 takes it away.
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
    $source = Join-Path (Split-Path -Parent $PSScriptRoot) 'manifest.xml'
    if (-not (Test-Path -LiteralPath $source -PathType Leaf)) {
        Say "Không thấy $source. Hãy giải nén toàn bộ tệp zip rồi chạy lại. Chưa thay đổi gì." `
            "There is no $source. Extract the whole zip and run this again. Nothing was changed."
        return
    }

    $manifest = New-Object System.Xml.XmlDocument
    $manifest.XmlResolver = $null
    $manifest.Load($source)
    if ($manifest.DocumentElement.Id -ne $id) {
        Say "$source không phải manifest của phần bổ trợ NLB. Chưa thay đổi gì." `
            "$source is not the manifest of the NLB add-in. Nothing was changed."
        return
    }

    $registered = Get-Registered
    if (($null -ne $registered) -and ($registered -ne $target)) {
        Say "Phần bổ trợ đã được đăng ký từ nơi khác: $registered. Hãy gỡ bản ấy trước. Chưa thay đổi gì." `
            "The add-in is registered from elsewhere: $registered. Remove that first. Nothing was changed."
        return
    }

    if (-not (Test-Path -LiteralPath $folder)) { New-Item -ItemType Directory -Path $folder | Out-Null }
    Copy-Item -LiteralPath $source -Destination $target -Force
    # New-Item -Force would empty a key that is there. / New-Item -Force sẽ xoá nội dung khoá đang có.
    if (-not (Test-Path -LiteralPath $key)) { New-Item -Path $key -Force | Out-Null }
    New-ItemProperty -LiteralPath $key -Name $id -Value $target -PropertyType String -Force | Out-Null

    Say "Đã đăng ký phiên bản $($manifest.DocumentElement.Version). Đóng hết cửa sổ Excel rồi mở lại: thẻ NLB ở thanh công cụ." `
        "Version $($manifest.DocumentElement.Version) is registered. Close all Excel windows and open Excel again: the tab NLB."
}
catch {
    Say "Không đăng ký được: $($_.Exception.Message)" "It could not be registered: $($_.Exception.Message)"
}
finally {
    Read-Host 'Enter' | Out-Null
}
