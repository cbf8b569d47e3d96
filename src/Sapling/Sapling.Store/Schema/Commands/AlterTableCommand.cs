namespace YesSql.Sql.Schema;

internal sealed class AlterTableCommand(string name, ISqlDialect dialect, string tablePrefix) : SchemaCommand(name), IAlterTableCommand
{
    public void AddColumn(string columnName, Type dbType, Action<IAddColumnCommand>? column = null)
    {
        var command = new AddColumnCommand(Name, columnName, dbType);
        column?.Invoke(command);
        TableCommands.Add(command);
    }

    public void AddColumn<T>(string columnName, Action<IAddColumnCommand>? column = null)
        => AddColumn(columnName, typeof(T), column);

    public void AlterColumn(string columnName, Action<IAlterColumnCommand>? column = null)
    {
        var command = new AlterColumnCommand(Name, columnName);
        column?.Invoke(command);
        TableCommands.Add(command);
    }

    public void RenameColumn(string columnName, string newName) => TableCommands.Add(new RenameColumnCommand(Name, columnName, newName));

    public void DropColumn(string columnName) => TableCommands.Add(new DropColumnCommand(Name, columnName));

    public void CreateIndex(string indexName, params string[] columnNames)
        => TableCommands.Add(new AddIndexCommand(Name, IndexName(indexName), columnNames));

    public void DropIndex(string indexName) => TableCommands.Add(new DropIndexCommand(Name, IndexName(indexName)));

    private string IndexName(string name) => dialect.FormatIndexName(dialect.PrefixIndex ? tablePrefix + name : name);
}
