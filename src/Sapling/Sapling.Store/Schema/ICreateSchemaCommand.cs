namespace YesSql.Sql.Schema;

public interface ICreateSchemaCommand : ISchemaCommand;
