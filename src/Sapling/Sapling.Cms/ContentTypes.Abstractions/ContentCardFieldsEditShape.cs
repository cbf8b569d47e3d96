using OrchardCore.DisplayManagement;

namespace OrchardCore.ContentTypes.Shapes;

public class ContentCardFieldsEditShape
{
    public IShape CardShape { get; set; } = default!;
}
