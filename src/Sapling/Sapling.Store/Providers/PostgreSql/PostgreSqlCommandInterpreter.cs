using System.Text;
using YesSql.Sql;
using YesSql.Sql.Schema;

namespace YesSql.Provider.PostgreSql;

public class PostgreSqlCommandInterpreter(IConfiguration configuration) : BaseCommandInterpreter(configuration)
{
    public override void Run(StringBuilder builder, IAlterColumnCommand command)
    {
        var column = $"alter column {_dialect.QuoteForColumnName(command.ColumnName)}";
        if (command.DbType != typeof(object))
        {
            builder.Append($"{column} type {TypeOf(command)}");
        }

        if (command.Default is not null)
        {
            builder.Append(builder.Length > 0 && command.DbType != typeof(object) ? ", " : "")
                .Append($"{column} set default {_dialect.GetSqlValue(command.Default)}");
        }
    }
}
