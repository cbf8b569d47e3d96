using Microsoft.Extensions.Localization;
using OrchardPortal.Tickets.Models;

namespace OrchardPortal.Tickets.Services;

/// <summary>The words for what customers choose, the same for them and for agents.</summary>
public sealed class CustomerVoice(IStringLocalizer<CustomerVoice> localizer)
{
    private readonly IStringLocalizer S = localizer;

    /// <param name="reason">A name of <see cref="ClosingReasons"/>; anything else is another reason.</param>
    public string Reason(string reason) => reason switch
    {
        ClosingReasons.Solved => S["The answer solved it"],
        ClosingReasons.FoundOut => S["I found the solution myself"],
        ClosingReasons.Obsolete => S["It is no longer needed"],
        _ => S["Another reason"],
    };

    /// <param name="score">From <see cref="TicketRating.Worst"/> to <see cref="TicketRating.Best"/>.</param>
    public string Score(int score) => score switch
    {
        <= TicketRating.Worst => S["Very bad"],
        2 => S["Bad"],
        3 => S["Neither good nor bad"],
        4 => S["Good"],
        _ => S["Very good"],
    };
}
