namespace OrchardPortal.PrivateContent.ViewModels;

/// <param name="Accepted">When.</param>
/// <param name="Text">The text as it was read.</param>
/// <param name="Label">The label of its box.</param>
public sealed record ProfileConsent(string Accepted, string Text, string Label);
