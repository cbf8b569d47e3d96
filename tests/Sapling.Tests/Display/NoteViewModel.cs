namespace Sapling.Tests.Display;

/// <summary>A view model that is no shape, with properties that every shape has too.</summary>
public class NoteViewModel
{
    public string Title { get; set; } = string.Empty;

    public int Id { get; set; }

    public List<string> Items { get; } = [];
}
