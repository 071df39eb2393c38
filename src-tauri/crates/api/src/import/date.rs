//! Dates as lists write them: 2021-03-01, or day first with hyphens, slashes or dots.

use chrono::NaiveDate;

/// None when it can't be read. A time behind the date, as spreadsheets add it, is dropped.
pub(super) fn read(text: &str) -> Option<NaiveDate> {
    let day = text.split([' ', 'T']).next()?;
    let parts: Vec<&str> = day.split(['-', '/', '.']).collect();
    let [first, month, last] = parts.as_slice() else {
        return None;
    };
    let (year, day) = if first.len() == 4 { (first, last) } else { (last, first) };
    let plain = |part: &str| part.chars().all(|c| c.is_ascii_digit());
    if year.len() != 4 || !(plain(year) && plain(month) && plain(day)) {
        return None;
    }
    NaiveDate::from_ymd_opt(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn day_comes_before_month_unless_the_year_is_first() {
        let first_of_march = NaiveDate::from_ymd_opt(2021, 3, 1);
        for text in ["2021-03-01", "01-03-2021", "1/3/2021", "1.3.2021", "2021-03-01T00:00:00", "1-3-2021 0:00"] {
            assert_eq!(read(text), first_of_march, "{text}");
        }
        for text in ["", "maart 2021", "1-3-21", "31-02-2021", "2021", "+1-3-2021", "1-3-2021-4"] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
