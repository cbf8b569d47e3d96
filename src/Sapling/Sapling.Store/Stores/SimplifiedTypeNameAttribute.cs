namespace YesSql;

/// <summary>Stores documents of a type under a name of their own, which survives a move of the class.</summary>
[AttributeUsage(AttributeTargets.Class)]
public class SimplifiedTypeNameAttribute(string name) : Attribute
{
    public string Name { get; set; } = name;
}
