using System.Text;
using YesSql.Sql.Schema;

namespace YesSql.Sql;

/// <summary>Writes changes of the schema in the SQL that the databases share.</summary>
public abstract class BaseCommandInterpreter(IConfiguration configuration) : ICommandInterpreter
{
    protected readonly ISqlDialect _dialect = configuration.SqlDialect;
    protected readonly IConfiguration _configuration = configuration;

    public IEnumerable<string> CreateSql(IEnumerable<ISchemaCommand> commands)
        => commands.SelectMany(command => command switch
        {
            ICreateTableCommand create => Run(create),
            IDropTableCommand drop => Run(drop),
            IAlterTableCommand alter => Run(alter),
            ICreateForeignKeyCommand key => Run(key),
            IDropForeignKeyCommand key => Run(key),
            ICreateSchemaCommand schema => Run(schema),
            ISqlStatementCommand statement => Run(statement),
            _ => throw new ArgumentException($"A command of type '{command.GetType()}' is unknown.", nameof(commands)),
        });

    public virtual IEnumerable<string> Run(ICreateTableCommand command)
    {
        var columns = command.TableCommands.Cast<ICreateColumnCommand>().ToList();
        var parts = columns.Select(Definition).ToList();
        var keys = columns.Where(column => column is { IsPrimaryKey: true, IsIdentity: false })
            .Select(column => _dialect.QuoteForColumnName(column.ColumnName)).ToList();
        if (keys.Count > 0)
        {
            parts.Add($"{_dialect.PrimaryKeyString} ({string.Join(", ", keys)})");
        }

        return [$"{_dialect.CreateTableString} {Table(command.Name)} ({string.Join(", ", parts)})"];
    }

    public virtual IEnumerable<string> Run(IDropTableCommand command) => [_dialect.GetDropTableString(command.Name, _configuration.Schema)];

    public virtual IEnumerable<string> Run(ICreateSchemaCommand command) => [_dialect.GetCreateSchemaString(command.Name)];

    public virtual IEnumerable<string> Run(IAlterTableCommand command)
    {
        foreach (var change in command.TableCommands)
        {
            var builder = new StringBuilder();
            switch (change)
            {
                case IAddIndexCommand add:
                    Run(builder, add);
                    yield return builder.ToString();
                    continue;
                case IDropIndexCommand drop:
                    Run(builder, drop);
                    yield return builder.ToString();
                    continue;
                case IAddColumnCommand add:
                    Run(builder, add);
                    break;
                case IDropColumnCommand drop:
                    Run(builder, drop);
                    break;
                case IRenameColumnCommand rename:
                    Run(builder, rename);
                    break;
                case IAlterColumnCommand alter:
                    Run(builder, alter);
                    break;
            }

            if (builder.Length > 0)
            {
                yield return $"alter table {Table(command.Name)} {builder}";
            }
        }
    }

    public virtual void Run(StringBuilder builder, IAddColumnCommand command) => builder.Append("add column ").Append(Definition(command));

    public virtual void Run(StringBuilder builder, IDropColumnCommand command)
        => builder.Append("drop column ").Append(_dialect.QuoteForColumnName(command.ColumnName));

    public abstract void Run(StringBuilder builder, IAlterColumnCommand command);

    public virtual void Run(StringBuilder builder, IRenameColumnCommand command)
        => builder.Append("rename column ").Append(_dialect.QuoteForColumnName(command.ColumnName))
            .Append(" to ").Append(_dialect.QuoteForColumnName(command.NewColumnName));

    public virtual void Run(StringBuilder builder, IAddIndexCommand command)
        => builder.Append($"create index {_dialect.QuoteForColumnName(command.IndexName)} on {Table(command.Name)} ({Columns(command.ColumnNames)})");

    public virtual void Run(StringBuilder builder, IDropIndexCommand command)
        => builder.Append(_dialect.GetDropIndexString(command.IndexName, command.Name, _configuration.Schema));

    public virtual IEnumerable<string> Run(ISqlStatementCommand command)
        => command.Providers.Count == 0 || command.Providers.Contains(_dialect.Name) ? [command.Sql] : [];

    public virtual IEnumerable<string> Run(ICreateForeignKeyCommand command)
        => [$"alter table {Table(command.SrcTable)}" + _dialect.GetAddForeignKeyConstraintString(
            command.Name, command.SrcColumns, Table(command.DestTable), command.DestColumns, primaryKey: false)];

    public virtual IEnumerable<string> Run(IDropForeignKeyCommand command)
        => [$"alter table {Table(command.SrcTable)}{_dialect.GetDropForeignKeyConstraintString(command.Name)}"];

    private protected string TypeOf(IColumnCommand column)
        => _dialect.GetTypeName(_dialect.ToDbType(column.DbType), column.Length, column.Precision, column.Scale);

    private string Definition(ICreateColumnCommand column)
    {
        var name = _dialect.QuoteForColumnName(column.ColumnName);
        if (column.IsIdentity)
        {
            return $"{name} {(column.DbType == typeof(int) ? _dialect.LegacyIdentityColumnString : _dialect.IdentityColumnString)}";
        }

        return $"{name} {TypeOf(column)}"
            + (column.Default is null ? "" : $" default {_dialect.GetSqlValue(column.Default)}")
            + (column.IsNotNull || column.IsPrimaryKey ? " not null" : "")
            + (column.IsUnique ? " unique" : "");
    }

    private string Table(string name) => _dialect.QuoteForTableName(name, _configuration.Schema);

    private string Columns(string[] names) => string.Join(", ", names.Select(_dialect.QuoteForColumnName));
}
