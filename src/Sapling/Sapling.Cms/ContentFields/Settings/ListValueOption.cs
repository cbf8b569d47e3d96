namespace OrchardCore.ContentFields.Settings;

/// <summary>One choice of a predefined list: what people read, and what is kept.</summary>
public class ListValueOption
{
    public ListValueOption()
    {
    }

    public ListValueOption(string name)
        : this(name, name)
    {
    }

    public ListValueOption(string name, string value)
    {
        Name = name;
        Value = value;
    }

    public string Name { get; set; } = "";

    public string Value { get; set; } = "";
}
