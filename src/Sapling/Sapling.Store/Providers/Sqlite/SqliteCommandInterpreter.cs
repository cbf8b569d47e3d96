using System.Text;
using YesSql.Sql;
using YesSql.Sql.Schema;

namespace YesSql.Provider.Sqlite;

public class SqliteCommandInterpreter(IConfiguration configuration) : BaseCommandInterpreter(configuration)
{
    // SQLite adds no constraint to a table that exists.
    public override IEnumerable<string> Run(ICreateForeignKeyCommand command) => [];

    public override IEnumerable<string> Run(IDropForeignKeyCommand command) => [];

    // Types of columns are hints in SQLite: text of any length fits, and another type needs no change.
    public override void Run(StringBuilder builder, IAlterColumnCommand command)
    {
    }
}
