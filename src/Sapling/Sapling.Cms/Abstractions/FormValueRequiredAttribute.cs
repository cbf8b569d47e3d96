namespace OrchardCore.Routing;

public class FormValueRequiredAttribute : Attribute
{
    public FormValueRequiredAttribute(string formKey)
    {
        FormKey = formKey;
    }

    public string FormKey { get; } = default!;
}
