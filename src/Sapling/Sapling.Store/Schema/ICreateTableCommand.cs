namespace YesSql.Sql.Schema;

public interface ICreateTableCommand : ISchemaCommand
{
    ICreateTableCommand Column(string columnName, Type dbType, Action<ICreateColumnCommand>? column = null);

    ICreateTableCommand Column<T>(string columnName, Action<ICreateColumnCommand>? column = null);

    ICreateTableCommand Column(IdentityColumnSize identityColumnSize, string columnName, Action<ICreateColumnCommand>? column = null)
        => Column(columnName, identityColumnSize == IdentityColumnSize.Int32 ? typeof(int) : typeof(long), column);
}
