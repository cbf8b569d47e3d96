namespace OrchardPortal.Portal.Services;

/// <summary>What a visitor may do with a ticket that they see, beside reading and answering it.</summary>
/// <param name="IsRequester">Whether it is the visitor's own ticket.</param>
/// <param name="MayClose">Whether they may close it: one's own, while it is open.</param>
/// <param name="MayRate">Whether their opinion of the answer is asked for: one's own, once it is closed.</param>
/// <param name="MayInvite">Whether they may let colleagues in, and take them out again.</param>
public sealed record TicketRights(bool IsRequester, bool MayClose, bool MayRate, bool MayInvite);
