using OrchardCore.ContentManagement;

namespace OrchardCore.ContentFields.Fields;

public class NumericField : ContentField
{
    public decimal? Value { get; set; }
}
