-- The questions of a city and of the country, over the tidy table (README.md). Only CTE, JOIN, GROUP BY, CASE and window
-- functions. Verdicts are taken as the workbooks judged them; nothing is judged here.

-- The newest reading of each commune.
CREATE VIEW latest AS
WITH dated AS (
  SELECT tidy.*, MAX(run) OVER (PARTITION BY province, commune) AS newest
  FROM tidy
)
SELECT * FROM dated WHERE run = newest;

-- Each target in the reporting year of its workbook.
CREATE VIEW reported AS
SELECT * FROM latest WHERE year = reporting_year;

-- How weak a verdict is, from 1; an item stands where its weakest part does, and beyond as soon as all parts are met and one
-- is beyond.
CREATE VIEW weakness AS
SELECT
  tidy.*,
  CASE counted
    WHEN 'Đạt' THEN 1
    WHEN 'Vượt' THEN 2
    WHEN 'Có khả năng hoàn thành' THEN 3
    WHEN 'Chưa đến kỳ' THEN 4
    WHEN 'Chưa đủ số liệu' THEN 5
    WHEN 'Chậm tiến độ' THEN 7
    WHEN 'Khó hoàn thành' THEN 8
    WHEN 'Xa dần mục tiêu' THEN 9
    WHEN 'Xấp xỉ đạt' THEN 10
    WHEN 'Không đạt' THEN 11
    ELSE 6
  END AS weakness
FROM tidy;

-- Each commune's targets by class; the classes add up to targets.
CREATE VIEW commune_counts AS
SELECT
  province,
  commune,
  reporting_year,
  COUNT(*) AS targets,
  SUM(CASE WHEN counted = 'Vượt' THEN 1 ELSE 0 END) AS exceeded,
  SUM(CASE WHEN counted = 'Đạt' THEN 1 ELSE 0 END) AS met,
  SUM(CASE WHEN counted = 'Có khả năng hoàn thành' THEN 1 ELSE 0 END) AS on_track,
  SUM(CASE WHEN counted = 'Chậm tiến độ' THEN 1 ELSE 0 END) AS slow,
  SUM(CASE WHEN counted IN ('Khó hoàn thành', 'Xa dần mục tiêu') THEN 1 ELSE 0 END) AS at_risk,
  SUM(CASE WHEN counted IN ('Không đạt', 'Xấp xỉ đạt') THEN 1 ELSE 0 END) AS missed,
  SUM(CASE WHEN counted IN ('Chưa đến kỳ', 'Chưa đủ số liệu') THEN 1 ELSE 0 END) AS not_judged,
  SUM(CASE WHEN counted IS NULL THEN 1 ELSE 0 END) AS unread
FROM reported
GROUP BY province, commune, reporting_year;

-- The same by part of the programme: a map of communes and parts.
CREATE VIEW group_counts AS
SELECT
  province,
  commune,
  group_code,
  COUNT(*) AS targets,
  SUM(CASE WHEN counted IN ('Vượt', 'Đạt') THEN 1 ELSE 0 END) AS reached,
  SUM(CASE WHEN counted = 'Có khả năng hoàn thành' THEN 1 ELSE 0 END) AS on_track,
  SUM(CASE WHEN counted IN ('Chậm tiến độ', 'Khó hoàn thành', 'Xa dần mục tiêu') THEN 1 ELSE 0 END) AS behind,
  SUM(CASE WHEN counted IN ('Không đạt', 'Xấp xỉ đạt') THEN 1 ELSE 0 END) AS missed
FROM reported
GROUP BY province, commune, group_code;

-- The numbered items of each commune's programme, with how weak their weakest part is (see weakness).
CREATE VIEW item_standing AS
SELECT held.province, held.commune, held.item, COUNT(*) AS parts, MAX(held.weakness) AS weakness
FROM weakness AS held
JOIN reported ON
  reported.run = held.run
  AND reported.province = held.province
  AND reported.commune = held.commune
  AND reported.code = held.code
  AND reported.year = held.year
WHERE held.item IS NOT NULL
GROUP BY held.province, held.commune, held.item;

-- Items by class, as reports count them.
CREATE VIEW item_counts AS
SELECT
  province,
  commune,
  COUNT(*) AS items,
  SUM(CASE WHEN weakness = 2 THEN 1 ELSE 0 END) AS exceeded,
  SUM(CASE WHEN weakness = 1 THEN 1 ELSE 0 END) AS met,
  SUM(CASE WHEN weakness IN (3, 7, 8, 9) THEN 1 ELSE 0 END) AS ongoing,
  SUM(CASE WHEN weakness IN (10, 11) THEN 1 ELSE 0 END) AS missed,
  SUM(CASE WHEN weakness IN (4, 5) THEN 1 ELSE 0 END) AS not_judged,
  SUM(CASE WHEN weakness = 6 THEN 1 ELSE 0 END) AS unread
FROM item_standing
GROUP BY province, commune;

-- What was missed, and why.
CREATE VIEW missed_targets AS
SELECT province, commune, code, name, unit, target, due_year, verdict, reason
FROM reported
WHERE counted IN ('Không đạt', 'Xấp xỉ đạt');

-- Targets without a figure of the reporting year: which communes owe some, and how many.
CREATE VIEW owed_figures AS
SELECT province, commune, COUNT(*) AS owed
FROM reported
WHERE result IS NULL AND result_text IS NULL AND estimate IS NULL AND estimate_text IS NULL
GROUP BY province, commune;

-- Targets of one kind, unit and name (without accents and signs): proposals of what communes share, to be looked at before
-- they are used. Amounts are added up, percentages never.
CREATE VIEW shared_targets AS
SELECT
  kind,
  unit,
  name_key,
  MIN(name) AS name,
  COUNT(DISTINCT province || ' ' || commune) AS communes,
  SUM(CASE WHEN counted IN ('Vượt', 'Đạt') THEN 1 ELSE 0 END) AS reached,
  SUM(
    CASE WHEN kind IN ('luỹ kế', 'số lượng') AND POSITION('%' IN unit) = 0 THEN COALESCE(result, estimate) END
  ) AS added_up
FROM reported
GROUP BY kind, unit, name_key;

-- Each commune year by year, as its workbook judges the years.
CREATE VIEW yearly_counts AS
SELECT
  province,
  commune,
  year,
  COUNT(*) AS targets,
  SUM(CASE WHEN counted IN ('Vượt', 'Đạt') THEN 1 ELSE 0 END) AS reached
FROM latest
WHERE year <= reporting_year
GROUP BY province, commune, year;

-- Targets that stand otherwise than in the reading before, of the same year.
CREATE VIEW changes AS
WITH readings AS (
  SELECT
    province,
    commune,
    code,
    year,
    name,
    run,
    counted,
    weakness,
    LAG(run) OVER (PARTITION BY province, commune, code, year ORDER BY run) AS run_before,
    LAG(counted) OVER (PARTITION BY province, commune, code, year ORDER BY run) AS counted_before,
    LAG(weakness) OVER (PARTITION BY province, commune, code, year ORDER BY run) AS weakness_before,
    MAX(run) OVER (PARTITION BY province, commune) AS newest
  FROM weakness
)
SELECT
  province,
  commune,
  code,
  year,
  name,
  counted_before,
  counted,
  CASE WHEN weakness < weakness_before THEN 'better' ELSE 'worse' END AS direction
FROM readings
WHERE run = newest AND run_before IS NOT NULL AND weakness <> weakness_before;

-- Provinces, for the country.
CREATE VIEW province_counts AS
SELECT
  province,
  COUNT(*) AS communes,
  SUM(targets) AS targets,
  SUM(exceeded + met) AS reached,
  SUM(on_track) AS on_track,
  SUM(slow + at_risk) AS behind,
  SUM(missed) AS missed,
  SUM(not_judged + unread) AS not_judged
FROM commune_counts
GROUP BY province;
