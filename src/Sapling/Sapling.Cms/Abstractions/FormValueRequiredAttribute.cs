namespace OrchardCore.Routing;

/// <summary>An action that answers only forms which were sent with this button or field.</summary>
[AttributeUsage(AttributeTargets.Method)]
public class FormValueRequiredAttribute : Attribute
{
    public FormValueRequiredAttribute(string formKey)
    {
        FormKey = formKey;
    }

    public string FormKey { get; }
}
