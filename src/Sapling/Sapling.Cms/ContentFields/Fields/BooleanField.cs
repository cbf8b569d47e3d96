using OrchardCore.ContentManagement;

namespace OrchardCore.ContentFields.Fields;

public class BooleanField : ContentField
{
    public bool Value { get; set; }
}
