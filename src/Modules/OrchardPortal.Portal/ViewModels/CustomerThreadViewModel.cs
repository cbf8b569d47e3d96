namespace OrchardPortal.Portal.ViewModels;

/// <summary>One conversation about a ticket, and whether the customer sees it.</summary>
/// <param name="Channel">By which way it came.</param>
/// <param name="Inbox">The name of its inbox; empty when it came by an address that no inbox has.</param>
/// <param name="Messages">How many messages are not internal.</param>
/// <param name="LastUtc">When the latest of them was sent; null without any.</param>
/// <param name="LastText">The beginning of the latest; empty without any.</param>
/// <param name="HiddenBecause">Empty when the customer sees it.</param>
public sealed record CustomerThreadViewModel(
    string Channel, string Inbox, int Messages, DateTime? LastUtc, string LastAuthor, string LastText, string HiddenBecause);
