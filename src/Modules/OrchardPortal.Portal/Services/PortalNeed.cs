namespace OrchardPortal.Portal.Services;

/// <summary>Something without which the portal cannot be switched on (requirement 4).</summary>
/// <param name="Text">What is needed.</param>
/// <param name="IsMet">Whether it is there.</param>
/// <param name="Reason">What is wrong, for whoever has to mend it; empty when it is met.</param>
/// <param name="Url">Where it is mended.</param>
public sealed record PortalNeed(string Text, bool IsMet, string Reason, string Url);
