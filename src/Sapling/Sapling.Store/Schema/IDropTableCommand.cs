namespace YesSql.Sql.Schema;

public interface IDropTableCommand : ISchemaCommand;
