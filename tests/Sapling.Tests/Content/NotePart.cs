using OrchardCore.ContentManagement;

namespace Sapling.Tests.Content;

public class NotePart : ContentPart
{
    public string? Text { get; set; }

    public string[] Tags { get; set; } = [];
}
