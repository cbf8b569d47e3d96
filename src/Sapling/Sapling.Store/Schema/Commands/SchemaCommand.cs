namespace YesSql.Sql.Schema;

internal abstract class SchemaCommand(string name) : ITableCommand
{
    public string Name { get; } = name;

    public List<ITableCommand> TableCommands { get; } = [];
}
