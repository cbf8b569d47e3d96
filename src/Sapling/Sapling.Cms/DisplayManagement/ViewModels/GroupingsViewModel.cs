namespace OrchardCore.DisplayManagement.ViewModels;

public class GroupingsViewModel : GroupViewModel
{
    public IGrouping<string, object>[] Groupings { get; set; } = default!;
}
