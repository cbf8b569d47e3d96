namespace OrchardPortal.KnowledgeBase.ViewModels;

public class CategoryPartViewModel
{
    public string? Slug { get; set; }

    public string? Description { get; set; }

    public string? Icon { get; set; }

    public int Position { get; set; }
}
