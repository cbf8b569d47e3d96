using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.Modules;

namespace OrchardCore.DisplayManagement.Shapes;

/// <summary>Points in time, exact in the visitor's zone or in words relative to now.</summary>
internal sealed class DateTimeShapes(IClock clock, ILocalClock localClock, IStringLocalizer<DateTimeShapes> localizer) : IShapeAttributeProvider
{
    private readonly IStringLocalizer S = localizer;

    /// <summary>A UTC time in the visitor's zone and language; now when there is none.</summary>
    [Shape]
    public async Task<IHtmlContent> DateTime(DateTime? utc, string? format)
    {
        var time = System.DateTime.SpecifyKind(utc ?? clock.UtcNow, DateTimeKind.Utc);
        var local = await localClock.ConvertToLocalAsync(time);
        return Element(time, local.ToString(format ?? "f", CultureInfo.CurrentUICulture), null);
    }

    /// <summary>A UTC time as a distance from <paramref name="origin"/> (now when there is none), with the exact time on hover.</summary>
    [Shape]
    public async Task<IHtmlContent> TimeSpan(DateTime? utc, DateTime? origin)
    {
        var now = origin ?? clock.UtcNow;
        var time = System.DateTime.SpecifyKind(utc ?? now, DateTimeKind.Utc);
        var exact = (await localClock.ConvertToLocalAsync(time)).ToString("f", CultureInfo.CurrentUICulture);
        return Element(time, Words(now - time), exact);
    }

    [Shape]
    public IHtmlContent Duration(TimeSpan? timeSpan) => new Html.HtmlContentString(Amount(timeSpan ?? System.TimeSpan.Zero));

    private string Words(TimeSpan distance)
    {
        if (distance.Duration() < System.TimeSpan.FromMinutes(1))
        {
            return S["just now"];
        }

        return distance > System.TimeSpan.Zero ? S["{0} ago", Amount(distance)] : S["in {0}", Amount(distance)];
    }

    private string Amount(TimeSpan distance)
    {
        var days = (int)distance.Duration().TotalDays;
        return days switch
        {
            >= 365 => S.Plural(days / 365, "{0} year", "{0} years"),
            >= 60 => S.Plural(days / 30, "{0} month", "{0} months"),
            >= 14 => S.Plural(days / 7, "{0} week", "{0} weeks"),
            >= 1 => S.Plural(days, "{0} day", "{0} days"),
            _ when distance.Duration().TotalHours >= 1 => S.Plural((int)distance.Duration().TotalHours, "{0} hour", "{0} hours"),
            _ => S.Plural((int)distance.Duration().TotalMinutes, "{0} minute", "{0} minutes"),
        };
    }

    private static TagBuilder Element(DateTime utc, string text, string? title)
    {
        var time = new TagBuilder("time");
        time.Attributes["datetime"] = utc.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        if (title is not null)
        {
            time.Attributes["title"] = title;
        }

        time.InnerHtml.Append(text);
        return time;
    }
}
