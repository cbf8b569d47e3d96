using OrchardCore.DisplayManagement.Shapes;

namespace OrchardCore.DisplayManagement.ViewModels;

public class GroupViewModel : Shape
{
    public string Identifier { get; set; } = default!;
}
