namespace OrchardCore.ContentManagement;

/// <summary>Which version of an item is asked for.</summary>
public record VersionOptions
{
    /// <summary>The newest version, draft or published.</summary>
    public static readonly VersionOptions Latest = new() { IsLatest = true };

    /// <summary>What visitors see.</summary>
    public static readonly VersionOptions Published = new() { IsPublished = true };

    /// <summary>The newest version if it is not published.</summary>
    public static readonly VersionOptions Draft = new() { IsDraft = true };

    /// <summary>A draft to edit: the existing one, or one made from the published version.</summary>
    public static readonly VersionOptions DraftRequired = new() { IsDraft = true, IsDraftRequired = true };

    private VersionOptions()
    {
    }

    public bool IsLatest { get; private init; }

    public bool IsPublished { get; private init; }

    public bool IsDraft { get; private init; }

    public bool IsDraftRequired { get; private init; }
}
