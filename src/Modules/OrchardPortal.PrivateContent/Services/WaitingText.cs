using Microsoft.Extensions.Localization;

namespace OrchardPortal.PrivateContent.Services;

/// <summary>Says to whoever did something too often how long to wait.</summary>
public sealed class WaitingText(IStringLocalizer<WaitingText> stringLocalizer)
{
    private readonly IStringLocalizer S = stringLocalizer;

    /// <summary>For attempts to log in, or to prove who one is.</summary>
    /// <param name="wait">How long.</param>
    public string Attempts(TimeSpan wait) =>
        S.Plural(MinutesOf(wait), "Too many attempts. Please try again in a minute.", "Too many attempts. Please try again in {0} minutes.");

    /// <summary>For anything else.</summary>
    /// <param name="wait">How long.</param>
    public string Often(TimeSpan wait) =>
        S.Plural(MinutesOf(wait), "There were many of these in a short time. Please try again in a minute.", "There were many of these in a short time. Please try again in {0} minutes.");

    private static int MinutesOf(TimeSpan wait) => Math.Max(1, (int)Math.Ceiling(wait.TotalMinutes));
}
