namespace OrchardCore.ContentLocalization;

/// <summary>Content in one of several languages.</summary>
public interface ILocalizable
{
    /// <summary>What the versions of one content in different languages have in common.</summary>
    string? LocalizationSet { get; }

    string? Culture { get; }
}
