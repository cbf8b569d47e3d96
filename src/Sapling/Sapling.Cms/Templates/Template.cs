namespace OrchardCore.Templates.Models;

public class Template
{
    /// <summary>Liquid.</summary>
    public string Content { get; set; } = string.Empty;

    public string? Description { get; set; }
}
