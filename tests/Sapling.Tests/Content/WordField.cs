using OrchardCore.ContentManagement;

namespace Sapling.Tests.Content;

public class WordField : ContentField
{
    public string? Word { get; set; }
}
