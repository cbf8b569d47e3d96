namespace OrchardPortal.PrivateContent.Services;

/// <summary>That somebody accepted a text, before it stands in the ledger.</summary>
/// <param name="Address">The network address it came from.</param>
public sealed record ConsentGiven(ConsentText Text, DateTime AcceptedUtc, string Address);
