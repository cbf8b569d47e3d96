namespace OrchardPortal.PrivateContent.ViewModels;

/// <summary>A way in which a system page can be looked at.</summary>
/// <param name="Text">What it is called.</param>
/// <param name="Url">Its preview.</param>
/// <param name="IsCurrent">Whether it is the one that shows.</param>
public sealed record SystemPageVariant(string Text, string Url, bool IsCurrent);
