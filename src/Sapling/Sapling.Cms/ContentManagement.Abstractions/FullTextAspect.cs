namespace OrchardCore.ContentManagement.Models;

/// <summary>The texts of an item that a search should find it by.</summary>
public class FullTextAspect
{
    public List<string> Segments { get; } = [];
}
