namespace Sapling.Tests.Display;

/// <summary>A model that drivers show and edit.</summary>
public class Note
{
    public string Title { get; set; } = string.Empty;

    public string Text { get; set; } = string.Empty;
}
