namespace YesSql;

/// <summary>The names under which types are stored.</summary>
public interface ITypeService
{
    string this[Type t] { get; set; }

    /// <summary>The type of a stored name, or null when it is not known any more.</summary>
    Type? this[string s] { get; }
}
