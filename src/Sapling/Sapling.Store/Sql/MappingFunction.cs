namespace YesSql.Sql;

/// <summary>A function that the database knows by another name.</summary>
public class MappingFunction(string name) : ISqlFunction
{
    public string Render(string[] arguments) => $"{name}({string.Join(", ", arguments)})";
}
