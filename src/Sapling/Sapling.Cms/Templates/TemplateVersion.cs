namespace Sapling.Cms.Templates;

/// <summary>What a template held from some moment on, or what somebody is trying out.</summary>
public sealed class TemplateVersion
{
    public long Id { get; set; }

    public string Name { get; set; } = string.Empty;

    /// <summary>Null from the moment on that the shipped template was in force again.</summary>
    public string? Content { get; set; }

    public string? Description { get; set; }

    public DateTime SavedUtc { get; set; }

    /// <summary>Who is trying it out; empty for what was saved.</summary>
    public string DraftOf { get; set; } = string.Empty;

    /// <summary>Empty for what a recipe brought.</summary>
    public string UserName { get; set; } = string.Empty;
}
