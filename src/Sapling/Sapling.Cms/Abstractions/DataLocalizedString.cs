namespace OrchardCore.Localization.Data;

public class DataLocalizedString
{
    public DataLocalizedString(string context, string name, string value)
    {
        Context = context;
        Name = name;
        Value = value;
    }

    public DataLocalizedString(string context, string name, string value, bool resourceNotFound)
    {
        Context = context;
        Name = name;
        Value = value;
        ResourceNotFound = resourceNotFound;
    }

    public string Context { get; } = default!;

    public string Name { get; } = default!;

    public string Value { get; } = default!;

    public bool ResourceNotFound { get; }

    public static implicit operator string(DataLocalizedString dataLocalizedString) => throw null!;

    public override string ToString() => throw null!;
}
