using System.Globalization;
using Microsoft.Extensions.Localization;
using OrchardPortal.Contacts.Services;
using OrchardPortal.Tickets.Services;

namespace OrchardPortal.Conversations.Reports;

/// <summary>Numbers, times and shares as people and as spreadsheets read them.</summary>
internal sealed class ReportText(DurationText durations, IStringLocalizer<ReportText> localizer)
{
    private const string Nothing = "–";

    private readonly IStringLocalizer S = localizer;

    public string Number(int number) => number.ToString("N0", CultureInfo.CurrentCulture);

    public string Time(TimeSpan? time) => time is { } known ? durations.Of(known) : Nothing;

    public string Share(double? share) => share is { } known ? S["{0} %", Math.Round(known * 100).ToString("N0", CultureInfo.CurrentCulture)] : Nothing;

    public string Mean(double? mean) => mean is { } known ? known.ToString("N1", CultureInfo.CurrentCulture) : Nothing;

    public ReportCell NumberCell(int number, string? url = null) => new(Number(number), number.ToString(CultureInfo.InvariantCulture), number == 0 ? null : url);

    /// <summary>In a file, in minutes.</summary>
    public ReportCell TimeCell(TimeSpan? time) => new(Time(time), time is { } known ? Math.Round(known.TotalMinutes).ToString(CultureInfo.InvariantCulture) : "");

    /// <summary>With a bar; in a file, in hundredths.</summary>
    public ReportCell ShareCell(double? share) => new(Share(share), share is { } known ? Math.Round(known * 100, 1).ToString(CultureInfo.InvariantCulture) : "", null, share);

    public ReportColumn MinutesColumn(string label) => new(label, S["{0} (minutes)", label]);

    public ReportColumn ShareColumn() => new(S["Share"], S["Share (percent)"]);

    /// <summary>The days of a bar, as the first cell of its row.</summary>
    public ReportCell Days(VolumeBar bar, ReportStep step) =>
        new(Day(bar.From, step), bar.From.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    public string Day(DateOnly day, ReportStep step) => step == ReportStep.Month ? day.ToString("MMMM yyyy", CultureInfo.CurrentCulture) : DayText.Short(day, CultureInfo.CurrentCulture);
}
