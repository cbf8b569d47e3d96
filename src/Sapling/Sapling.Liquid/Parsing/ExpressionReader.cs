using Fluid;
using Fluid.Ast;
using Fluid.Parser;
using Fluid.Values;

namespace Sapling.Liquid.Parsing;

/// <summary>Reads expressions: values with filters, conditions, paths, ranges and arguments.</summary>
internal sealed class ExpressionReader(FluidParser parser, Cursor cursor)
{
    // Expressions are evaluated recursively, so their depth is bounded here.
    private const int MaxDepth = 100;
    private const int MaxChain = 500;

    private static readonly LiteralExpression _nil = new(NilValue.Instance);
    private static readonly LiteralExpression _empty = new(EmptyValue.Instance);
    private static readonly LiteralExpression _blank = new(BlankValue.Instance);
    private static readonly LiteralExpression _true = new(BooleanValue.True);
    private static readonly LiteralExpression _false = new(BooleanValue.False);

    private int _depth;

    /// <summary>A condition or value and the filters behind it.</summary>
    public Expression ReadFiltered()
    {
        var expression = ReadLogical();
        for (var count = 0; cursor.TryRead('|'); count++)
        {
            var name = cursor.TryReadIdentifier() ?? throw cursor.Error(ErrorMessages.IdentifierAfterPipe);
            CheckChain(count);
            expression = new FilterExpression(expression, name, cursor.TryRead(':') ? ReadArguments() : []);
        }

        return expression;
    }

    /// <summary>Comparisons joined by <c>and</c> and <c>or</c>, which Liquid groups from the right.</summary>
    public Expression ReadLogical()
    {
        Enter();
        var left = ReadComparison();
        var joint = cursor.TryReadWord("and") ? "and" : cursor.TryReadWord("or") ? "or" : null;
        if (joint is not null)
        {
            left = parser.RegisteredOperators[joint](left, ReadLogical());
        }

        _depth--;
        return left;
    }

    public Expression ReadPrimary() => TryReadPrimary() ?? throw cursor.Error(ErrorMessages.LogicalExpressionStartsFilter);

    /// <summary>Arguments separated by commas, each with an optional name; empty when none follows.</summary>
    public IReadOnlyList<FilterArgument> ReadArguments()
    {
        var arguments = new List<FilterArgument>();
        do
        {
            var name = TryReadName(':');
            var value = TryReadPrimary();
            if (value is null)
            {
                if (name is null && arguments.Count == 0)
                {
                    break;
                }

                throw cursor.Error(ErrorMessages.LogicalExpressionStartsFilter);
            }

            arguments.Add(new FilterArgument(name, value));
        }
        while (cursor.TryRead(','));

        return arguments;
    }

    /// <summary>Reads a name if <paramref name="separator"/> follows it.</summary>
    public string? TryReadName(char separator)
    {
        var start = cursor.Position;
        if (cursor.TryReadIdentifier() is { } name && cursor.TryRead(separator))
        {
            return name;
        }

        cursor.Position = start;
        return null;
    }

    public Expression? TryReadPrimary()
    {
        if (cursor.TryReadString() is { } text)
        {
            return new LiteralExpression(StringValue.Create(text));
        }

        if (cursor.TryReadNumber() is { } number)
        {
            return new LiteralExpression(NumberValue.Create(number));
        }

        if (cursor.TryRead('('))
        {
            return ReadParentheses();
        }

        if (cursor.Current == '[')
        {
            return ReadPath(null);
        }

        var start = cursor.Position;
        var name = cursor.TryReadIdentifier();
        if (name is null)
        {
            return null;
        }

        if (cursor.Current is not ('.' or '[' or '('))
        {
            switch (name)
            {
                case "true": return _true;
                case "false": return _false;
                case "nil" or "null": return _nil;
                case "empty": return _empty;
                case "blank": return _blank;
                default: break;
            }
        }

        // What may not be a name here is the operator or keyword of the tag around.
        if (name is "and" or "or" or "contains")
        {
            cursor.Position = start;
            return null;
        }

        SkipQuestionMark();
        return ReadPath(name);
    }

    private Expression ReadComparison()
    {
        var left = ReadPrimary();
        for (var count = 0; TryReadOperator() is { } create; count++)
        {
            CheckChain(count);
            left = create(left, ReadPrimary());
        }

        return left;
    }

    private Func<Expression, Expression, Expression>? TryReadOperator()
    {
        cursor.SkipWhiteSpace();
        var start = cursor.Position;
        if (cursor.AtEnd)
        {
            return null;
        }

        if (Cursor.IsIdentifierStart(cursor.Current))
        {
            var word = cursor.TryReadIdentifier()!;
            if (word is not ("and" or "or") && parser.RegisteredOperators.TryGetValue(word, out var byWord))
            {
                return byWord;
            }

            cursor.Position = start;
            return null;
        }

        for (var length = 2; length > 0; length--)
        {
            if (start + length <= cursor.Text.Length
                && parser.RegisteredOperators.TryGetValue(cursor.Text.Substring(start, length), out var bySign))
            {
                cursor.Position = start + length;
                return bySign;
            }
        }

        return null;
    }

    private Expression ReadParentheses()
    {
        Enter();
        var from = ReadPrimary();
        cursor.SkipWhiteSpace();
        if (cursor.LooksAt(".."))
        {
            cursor.Position += 2;
            var to = ReadPrimary();
            Close(')');
            _depth--;
            return new RangeExpression(from, to);
        }

        if (!parser.Options.AllowParentheses)
        {
            throw cursor.Error(ErrorMessages.ParenthesesNotAllowed);
        }

        var expression = ContinueGroup(from);
        Close(')');
        _depth--;
        return expression;
    }

    private Expression ContinueGroup(Expression left)
    {
        for (var count = 0; TryReadOperator() is { } create; count++)
        {
            CheckChain(count);
            left = create(left, ReadPrimary());
        }

        var joint = cursor.TryReadWord("and") ? "and" : cursor.TryReadWord("or") ? "or" : null;
        return joint is null ? left : parser.RegisteredOperators[joint](left, ReadLogical());
    }

    private MemberExpression ReadPath(string? name)
    {
        var segments = new List<MemberSegment>();
        if (name is not null)
        {
            segments.Add(new IdentifierSegment(name));
        }

        while (true)
        {
            if (cursor.Current == '.' && cursor.Next != '.')
            {
                cursor.Position++;
                segments.Add(new IdentifierSegment(cursor.TryReadIdentifier() ?? throw cursor.Error("A name was expected after '.'")));
                SkipQuestionMark();
            }
            else if (cursor.Current == '[')
            {
                cursor.Position++;
                Enter();
                segments.Add(new IndexerSegment(ReadPrimary()));
                _depth--;
                Close(']');
            }
            else if (cursor.Current == '(')
            {
                segments.Add(new FunctionCallSegment(ReadCall()));
            }
            else
            {
                return new MemberExpression(segments);
            }
        }
    }

    private FunctionCallArgument[] ReadCall()
    {
        if (!parser.Options.AllowFunctions)
        {
            throw cursor.Error(ErrorMessages.FunctionsNotAllowed);
        }

        cursor.Position++;
        var arguments = new List<FunctionCallArgument>();
        if (cursor.TryRead(')'))
        {
            return [];
        }

        Enter();
        do
        {
            arguments.Add(new FunctionCallArgument(TryReadName('='), ReadPrimary()));
        }
        while (cursor.TryRead(','));

        _depth--;
        Close(')');
        return [.. arguments];
    }

    private void SkipQuestionMark()
    {
        if (parser.Options.AllowTrailingQuestionMark && cursor.Current == '?')
        {
            cursor.Position++;
        }
    }

    private void Close(char c)
    {
        if (!cursor.TryRead(c))
        {
            throw cursor.Error($"'{c}' was expected");
        }
    }

    private void Enter()
    {
        if (++_depth > MaxDepth)
        {
            throw cursor.Error("The expression is nested too deeply");
        }
    }

    private void CheckChain(int count)
    {
        if (count >= MaxChain)
        {
            throw cursor.Error("The expression is too long");
        }
    }
}
