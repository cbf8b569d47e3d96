using OrchardPortal.Conversations.Models;
using OrchardPortal.Conversations.Services;

namespace OrchardPortal.Conversations.ViewModels;

/// <param name="BodyHtml">Safe.</param>
/// <param name="QuotedHtml">Safe; empty when nothing was quoted.</param>
/// <param name="IsNew">It crossed the answer that was not sent.</param>
/// <param name="IsUnconnected">An e-mail by an address that no inbox has.</param>
public sealed record TicketPageMessage(
    string Id,
    MessageKind Kind,
    string Author,
    TimeView Sent,
    string BodyHtml,
    string QuotedHtml,
    IReadOnlyList<TicketPageFile> Files,
    bool IsNew,
    bool IsUnconnected);
