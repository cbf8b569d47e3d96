namespace YesSql.Sql.Schema;

public interface IDropColumnCommand : IColumnCommand;
