namespace OrchardPortal.Design.Services;

/// <summary>What cannot be, and in which field.</summary>
internal sealed record BrandFault(string Field, string Text);
