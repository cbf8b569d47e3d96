namespace OrchardPortal.Portal.Forms;

/// <summary>How a question is asked; templates decide by these.</summary>
public static class SupportFormInputs
{
    public const string Text = "text";
    public const string TextArea = "textarea";
    public const string Select = "select";
    public const string CheckBox = "checkbox";
    public const string Date = "date";
    public const string Number = "number";
    public const string Email = "email";
    public const string Phone = "tel";
    public const string Files = "files";
}
