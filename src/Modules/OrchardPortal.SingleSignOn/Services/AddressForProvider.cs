namespace OrchardPortal.SingleSignOn.Services;

/// <summary>An address of this site that the provider has to know.</summary>
/// <param name="Label">What providers call it.</param>
public sealed record AddressForProvider(string Label, string Address);
