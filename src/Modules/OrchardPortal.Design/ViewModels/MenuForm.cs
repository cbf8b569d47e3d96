namespace OrchardPortal.Design.ViewModels;

/// <summary>A menu as it is typed.</summary>
public class MenuForm
{
    public List<MenuRow> Rows { get; set; } = [];
}
