namespace YesSql.Sql;

/// <summary>Puts the clauses of a select statement together. Names are quoted here; fragments are taken as they are.</summary>
public class SqlBuilder(string tablePrefix, ISqlDialect dialect) : ISqlBuilder
{
    private readonly List<string> _select = [];
    private readonly List<string> _from = [];
    private readonly List<string> _joins = [];
    private readonly List<string> _where = [];
    private readonly List<string> _groups = [];
    private readonly List<string> _having = [];
    private readonly List<string> _orders = [];
    private readonly List<string> _trail = [];
    private string _clause = "";
    private string _table = "";
    private string? _skip;
    private string? _take;
    private bool _distinct;

    public Dictionary<string, object?> Parameters { get; protected set; } = [];

    public string Clause => _clause;

    public bool HasPaging => _skip is not null || _take is not null;

    public bool HasJoin => _joins.Count > 0;

    public bool HasOrder => _orders.Count > 0;

    public void Select() => _clause = "select";

    public void Distinct() => _distinct = true;

    public void Table(string table, string? alias, string? schema)
    {
        _from.Clear();
        _table = FormatTable(table, schema) + (string.IsNullOrEmpty(alias) ? "" : $" as {dialect.QuoteForAliasName(alias)}");
    }

    public void From(string from) => _from.Add(from);

    public void Skip(string? skip) => _skip = skip;

    public void Take(string? take) => _take = take;

    public virtual void Join(JoinType type, string table, string onTable, string onColumn, string toTable, string toColumn, string? schema, string? alias = null, string? toAlias = null)
    {
        var left = alias is null ? FormatColumn(onTable, onColumn, schema) : FormatColumn(alias, onColumn, schema, isAlias: true);
        var right = toAlias is null ? FormatColumn(toTable, toColumn, schema) : FormatColumn(toAlias, toColumn, schema, isAlias: true);
        var aliased = alias is null ? "" : $" as {dialect.QuoteForAliasName(alias)}";
        var kind = type switch { JoinType.Left => "left join", JoinType.Right => "right join", _ => "inner join" };
        _joins.Add($"{kind} {FormatTable(table, schema)}{aliased} on {left} = {right}");
    }

    public IEnumerable<string> GetSelectors() => _select;

    public IEnumerable<string> GetOrders() => _orders;

    public void Selector(string selector)
    {
        _select.Clear();
        _select.Add(selector);
    }

    public void Selector(string table, string column, string? schema) => Selector(FormatColumn(table, column, schema));

    public void AddSelector(string select) => _select.Add(select);

    public void InsertSelector(string select) => _select.Insert(0, select);

    public string GetSelector() => string.Join(", ", _select);

    public virtual string FormatColumn(string table, string column, string? schema, bool isAlias = false)
        => (isAlias ? dialect.QuoteForAliasName(table) : FormatTable(table, schema))
            + "." + (column == "*" ? column : dialect.QuoteForColumnName(column));

    public virtual string FormatTable(string table, string? schema) => dialect.QuoteForTableName(tablePrefix + table, schema);

    public virtual void WhereAnd(string where) => Add(_where, where, "and");

    public virtual void WhereOr(string where) => Add(_where, where, "or");

    public virtual void HavingAnd(string having) => Add(_having, having, "and");

    public virtual void HavingOr(string having) => Add(_having, having, "or");

    public virtual void Having(string having) => HavingAnd(having);

    public void ClearOrder() => _orders.Clear();

    public void ClearGroupBy() => _groups.Clear();

    public virtual void OrderBy(string orderBy)
    {
        _orders.Clear();
        _orders.Add(orderBy);
    }

    public virtual void OrderByDescending(string orderBy) => OrderBy(orderBy + " desc");

    public virtual void OrderByRandom() => OrderBy(dialect.RandomOrderByClause);

    public virtual void ThenOrderBy(string orderBy) => _orders.Add(orderBy);

    public virtual void ThenOrderByDescending(string orderBy) => _orders.Add(orderBy + " desc");

    public virtual void ThenOrderByRandom() => _orders.Add(dialect.RandomOrderByClause);

    public virtual void GroupBy(string groupBy) => _groups.Add(groupBy);

    public virtual void Trail(string segment) => _trail.Add(segment);

    public virtual void ClearTrail() => _trail.Clear();

    public virtual string ToSqlString()
    {
        if (HasPaging)
        {
            _trail.Clear();
            dialect.Page(this, _skip, _take);
        }

        var parts = new List<string>
        {
            _clause + (_distinct ? " distinct" : ""),
            GetSelector(),
            "from " + string.Join(", ", _table.Length == 0 ? _from : [_table, .. _from]),
        };
        parts.AddRange(_joins);
        AddClause(parts, "where", _where, " ");
        AddClause(parts, "group by", _groups, ", ");
        AddClause(parts, "having", _having, " ");
        AddClause(parts, "order by", _orders, ", ");
        parts.AddRange(_trail);
        return string.Join(' ', parts);
    }

    public ISqlBuilder Clone()
    {
        var clone = new SqlBuilder(tablePrefix, dialect)
        {
            _clause = _clause, _table = _table, _skip = _skip, _take = _take, _distinct = _distinct, Parameters = new(Parameters),
        };
        clone._select.AddRange(_select);
        clone._from.AddRange(_from);
        clone._joins.AddRange(_joins);
        clone._where.AddRange(_where);
        clone._groups.AddRange(_groups);
        clone._having.AddRange(_having);
        clone._orders.AddRange(_orders);
        clone._trail.AddRange(_trail);
        return clone;
    }

    private static void Add(List<string> clauses, string clause, string link)
    {
        if (!string.IsNullOrWhiteSpace(clause))
        {
            clauses.Add(clauses.Count == 0 ? clause : $"{link} {clause}");
        }
    }

    private static void AddClause(List<string> parts, string keyword, List<string> items, string separator)
    {
        if (items.Count > 0)
        {
            parts.Add($"{keyword} {string.Join(separator, items)}");
        }
    }
}
