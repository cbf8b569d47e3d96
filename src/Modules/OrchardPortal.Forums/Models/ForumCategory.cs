using OrchardPortal.PrivateContent.Models;

namespace OrchardPortal.Forums.Models;

/// <summary>What a part of the forums is about, and who may see it (requirement 105).</summary>
public sealed class ForumCategory
{
    public const int NameMaxLength = 80;
    public const int SlugMaxLength = 80;
    public const int DescriptionMaxLength = 300;

    public string Id { get; set; } = "";

    public string Name { get; set; } = "";

    /// <summary>Its address under <c>/forums/</c>: small letters, digits and hyphens.</summary>
    public string Slug { get; set; } = "";

    public string Description { get; set; } = "";

    /// <summary>Takes no new questions from members; what there is can still be read and answered.</summary>
    public bool IsClosed { get; set; }

    /// <summary>Who may see it; everything in it follows.</summary>
    public AccessRule Rule
    {
        get;
        set => field = value ?? new();
    } = new();
}
