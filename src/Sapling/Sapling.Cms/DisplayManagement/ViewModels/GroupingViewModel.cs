namespace OrchardCore.DisplayManagement.ViewModels;

public class GroupingViewModel : GroupViewModel
{
    public IGrouping<string, object> Grouping { get; set; } = default!;
}
